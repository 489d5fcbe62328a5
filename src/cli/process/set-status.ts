/** Sets the exit status of the process. */
export type SetStatus = (status: number) => void;
