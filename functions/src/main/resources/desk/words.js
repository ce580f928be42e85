// The desk's texts in the page's language; {0}, {1}, … are filled in.

export const language = document.documentElement.lang;
/** The languages that letters come in. */
export const languages = [['en', 'English'], ['es', 'Español'], ['pt', 'Português'], ['fr', 'Français']];
const locale = language === 'en' ? 'en-GB' : language;
const texts = await (await fetch(new URL(`texts.${language}.json`, import.meta.url))).json();

export function t(key, ...values) {
  const text = texts[key] ?? key;
  return text.replace(/\{(\d)\}/g, (_, index) => values[index] ?? '');
}

export const has = (key) => key in texts;

const time = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' });
const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
const calendar = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
const wall = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
const number = new Intl.NumberFormat(locale);

/** An instant by the clock of who reads, and which clock that is. */
export const when = (instant) => time.format(new Date(instant));
/** A day of the calendar such as `2018-06-04`, or the day of an instant where the reader is. */
export const day = (at) => (at.length === '2018-06-04'.length ? calendar : date).format(new Date(at));
/** A day and time that is by the clock of the visit already. */
export const clock = (local) => wall.format(new Date(`${local}Z`));
export const figure = (value) => number.format(value);
export const compare = new Intl.Collator(locale, { sensitivity: 'base', numeric: true }).compare;
/** For searching: without accents and capitals. */
export const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const countries = new Intl.DisplayNames([locale], { type: 'region' });
/** A country's name by its ISO 3166-1 code. */
export const country = (code) => countries.of(code);

const tongues = new Intl.DisplayNames([locale], { type: 'language' });
/** A language's name by its ISO 639-1 code. */
export const spoken = (code) => tongues.of(code);
