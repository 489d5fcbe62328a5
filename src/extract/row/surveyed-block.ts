// A block that keeps the profile of its text, so that it is computed only once.
import type { BlockRole } from '../../model/listing/block-roles.ts';
import type { Block } from '../../model/listing/block.ts';
import { surveyOf, type Survey } from '../../text/language/text-profile.ts';

/** A block of a row with the survey made when the cell was read. */
export class SurveyedBlock implements Block {
  readonly role: BlockRole;
  readonly text: string;
  readonly field: string;
  // Private, so that it is not serialised.
  readonly #survey: Survey;

  constructor(role: BlockRole, field: string, survey: Survey) {
    this.role = role;
    this.text = survey.text;
    this.field = field;
    this.#survey = survey;
  }

  static of(block: Block): Survey | undefined {
    return #survey in block ? block.#survey : undefined;
  }
}

export function surveyOfBlock(block: Block): Survey {
  return SurveyedBlock.of(block) ?? surveyOf(block.text);
}
