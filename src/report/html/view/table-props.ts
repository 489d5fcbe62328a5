import type { TableState } from './table-state.ts';

/** What the table of listings is drawn from. */
export interface TableProps {
  total: number;
  state: TableState;
  setState: (change: Partial<TableState>) => void;
}
