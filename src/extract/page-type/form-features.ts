// Features for the kind of page from its forms and its size.
import { tagged, type PageElement } from '../html/page.ts';
import { S } from '../words/signals.ts';
import { flag, scaled, type Features, type PageAnalysis } from './page-analysis.ts';

const TYPED = /^(?:text|email|tel|)$/i;
const QUANTITY = /qty|quantity|menge|anzahl|cantidad|quantita|amount|count|num$/i;

/** Returns the features of forms, fields and pictures, such as a login, a search form or a quantity. */
export function formFeatures({ context }: PageAnalysis): Features {
  const { page } = context;
  const inputs = tagged(page, 'input');
  const shown = inputs.filter(
    ({ inherited }) => (inherited & (S.hidden | S.nav | S.footer | S.header)) === 0,
  );
  const isPassword = ({ attribs }: PageElement) => attribs.type?.toLowerCase() === 'password';
  const typed = shown.filter(({ attribs }) => TYPED.test(attribs.type ?? ''));
  const checks = shown.filter(({ attribs }) => /^(?:checkbox|radio)$/i.test(attribs.type ?? ''));
  const selects = tagged(page, 'select');
  const images = tagged(page, 'img').length;
  const scripts = tagged(page, 'script').length;
  return {
    'form: a password': flag(inputs.some(isPassword)),
    'form: a password in the middle': flag(shown.some(isPassword)),
    'form: passwords': scaled(inputs.filter(isPassword).length, 4),
    'form: fields to type in': scaled(typed.length, 20),
    'form: a text to write': flag(tagged(page, 'textarea').length > 0),
    'form: boxes to tick': scaled(checks.length, 60),
    'form: choices': scaled(selects.length, 10),
    'form: a quantity': flag(
      [...inputs, ...selects].some(({ attribs }) =>
        QUANTITY.test(`${attribs.name ?? ''} ${attribs.id ?? ''}`),
      ),
    ),
    'form: quantities': scaled(
      inputs.filter(({ attribs }) => QUANTITY.test(attribs.name ?? attribs.id ?? '')).length,
      20,
    ),
    'page: images': scaled(images, 100),
    'page: links': scaled(tagged(page, 'a').length, 500),
    'page: scripts': scaled(scripts, 60),
    'page: scripts and no links': flag(scripts > 0 && tagged(page, 'a').length < 3),
    'page: elements': scaled(page.elements.length, 4000),
  };
}
