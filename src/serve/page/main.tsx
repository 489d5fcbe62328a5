// The script of the page of `claimcheck serve`.
import { h, render } from 'preact';
import { UI_LANGUAGES } from '../../messages/message.ts';
import { App } from './app.tsx';
import { httpBackend } from './http-backend.ts';

const root = document.getElementById('desk');
const given = document.documentElement.dataset['ui'];
const startIn = UI_LANGUAGES.find((one) => one === given) ?? 'en';
if (root !== null) render(h(App, { startIn, backend: httpBackend }), root);
