import type { UiLanguage } from '../model/bilingual.ts';
import type { Report } from '../model/report.ts';
import type { Paint } from './paint.ts';

/** Takes the reports of a run one by one and writes as it goes: memory does not grow with the run. */
export interface Reporter {
  add(report: Report): void;
  end(): void;
}

export interface ReporterOptions {
  write: (text: string) => void;
  lang: UiLanguage;
  /** Columns to fill, for formats made to be read. */
  columns: number;
  paint: Paint;
  /** Leave out listings without findings. */
  quiet: boolean;
}
