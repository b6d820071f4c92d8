/** Builds the package if its sources have changed. */
export default function build(): void;
