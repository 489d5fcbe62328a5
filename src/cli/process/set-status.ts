export type SetStatus = (status: number) => void;
