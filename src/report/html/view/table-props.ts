import type { TableState } from './table-state.ts';

/** The properties of the table of listings and of its parts. */
export interface TableProps {
  total: number;
  state: TableState;
  setState: (change: Partial<TableState>) => void;
}
