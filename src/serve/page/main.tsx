import { h, render } from 'preact';
import { UI_LANGUAGES } from '../../messages/message.ts';
import { App } from './app.tsx';

const root = document.getElementById('desk');
const given = document.documentElement.dataset['ui'];
if (root !== null) render(h(App, { startIn: UI_LANGUAGES.find((one) => one === given) ?? 'en' }), root);
