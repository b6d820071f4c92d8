/**
 * What a step of a scenario ended with.
 */
export interface StepResult {
  readonly step: string;
  /** Absent if it passed. */
  readonly error?: string;
}

/** A run as a whole that failed, such as a process that didn't start. */
export function failedRun(error: unknown): readonly StepResult[] {
  return [{ step: "run", error: error instanceof Error ? error.message : String(error) }];
}
