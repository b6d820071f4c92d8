/** Why an argument cannot be written down, without its value. */
export class Unwritable {
  constructor(readonly problem: string) {}
}
