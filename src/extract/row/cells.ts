// The cells of one record.
import type { RowField } from '../../model/listing/column-mapping.ts';
import { surveyOf, type Survey } from '../../text/language/text-profile.ts';
import { cellText, cellTexts } from './cell.ts';

/** A cell of a record. Its text is computed on first use. */
export class Cell {
  readonly column: string;
  readonly value: unknown;
  readonly rank: number;
  /** The currency that the heading names. */
  readonly currency: string | undefined;
  private read: string | undefined;
  private surveyed: Survey | undefined;

  constructor(column: string, value: unknown, rank: number, currency?: string) {
    this.column = column;
    this.value = value;
    this.rank = rank;
    this.currency = currency;
    this.read = undefined;
    this.surveyed = undefined;
  }

  /** The profile of the cell's text, computed on first use: only statements need it. */
  get survey(): Survey {
    return (this.surveyed ??= this.newSurvey());
  }

  get text(): string {
    return (this.read ??= cellText(this.value));
  }

  /** The texts of the cell: one per entry of a list. */
  get texts(): string[] {
    return Array.isArray(this.value) ? cellTexts(this.value) : this.text === '' ? [] : [this.text];
  }

  private newSurvey(): Survey {
    const { value } = this;
    const asIs = typeof value === 'string' ? surveyOf(value.trim()) : undefined;
    const survey = asIs?.isTidy === true ? asIs : surveyOf(cellText(value));
    this.read = survey.text;
    return survey;
  }
}

/** The cell of each field. */
export type Cells = Record<RowField, Cell | undefined>;
/** Creates the object with all fields at once: adding them one by one is several times slower in V8. */
export const noCells = (): Cells => ({
  id: undefined,
  name: undefined,
  description: undefined,
  highlights: undefined,
  specification: undefined,
  price: undefined,
  salePrice: undefined,
  saleDates: undefined,
  saleStart: undefined,
  saleEnd: undefined,
  listPrice: undefined,
  currency: undefined,
  unitPrice: undefined,
  brand: undefined,
  sku: undefined,
  gtin: undefined,
  mpn: undefined,
  category: undefined,
  inLanguage: undefined,
  market: undefined,
  availability: undefined,
  stockTracking: undefined,
  sellsWithoutStock: undefined,
  condition: undefined,
  url: undefined,
  image: undefined,
  imageText: undefined,
  seller: undefined,
  manufacturer: undefined,
  countryOfOrigin: undefined,
  returnPolicy: undefined,
  warranty: undefined,
  shipping: undefined,
  ratingValue: undefined,
  reviewCount: undefined,
});
