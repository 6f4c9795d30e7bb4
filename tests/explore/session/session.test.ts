import { beforeEach, expect, test } from 'vitest';
import { emptyQuery, sessionActions, sessionStore } from '#app/explore/session/session.ts';

const named = (name: string, sql = '') => ({ ...emptyQuery, name, sql });
const names = () => sessionStore.get().queries.map(({ name }) => name);

beforeEach(() => {
  sessionStore.forget();
  sessionActions.replaceAll([named('One'), named('Two'), named('Three')]);
});

test('a query that was run again stands once in the history, first', () => {
  for (const sql of ['a', 'b', 'a']) sessionActions.ran(sql);
  expect(sessionStore.get().history).toEqual(['a', 'b']);
});

test('the history holds the last thirty', () => {
  for (let n = 1; n <= 40; n += 1) sessionActions.ran(`SELECT ${n}`);
  expect(sessionStore.get().history).toHaveLength(30);
  expect(sessionStore.get().history[0]).toBe('SELECT 40');
});

test('a text put back from the history is shown in the query that is open, and leaves the others', () => {
  sessionActions.show(1);
  const { shown } = sessionStore.get();
  sessionActions.putBack('SELECT 2');
  expect(sessionStore.get().queries.map(({ sql }) => sql)).toEqual(['', 'SELECT 2', '']);
  expect(sessionStore.get().shown).toBeGreaterThan(shown);
});

test('typing changes the query that is open and shows no other text', () => {
  const { shown } = sessionStore.get();
  sessionActions.change({ sql: 'SELECT 1' });
  expect(sessionStore.get().queries[0]?.sql).toBe('SELECT 1');
  expect(sessionStore.get().shown).toBe(shown);
});

test('a query that was removed comes back by Undo, in its place and open', () => {
  sessionActions.show(1);
  sessionActions.remove();
  expect(names()).toEqual(['One', 'Three']);
  sessionActions.undo();
  expect(names()).toEqual(['One', 'Two', 'Three']);
  expect(sessionStore.get().at).toBe(1);
});

test('the last query is emptied, not removed, and Undo fills it again', () => {
  sessionActions.replaceAll([named('Only', 'SELECT 1')]);
  sessionActions.remove();
  expect(sessionStore.get().queries).toEqual([emptyQuery]);
  sessionActions.undo();
  expect(names()).toEqual(['Only']);
});

test('opening a notebook can be undone, until the queries change again', () => {
  sessionActions.replaceAll([named('Theirs')]);
  expect(sessionStore.get().undo?.after).toBe('opening');
  sessionActions.undo();
  expect(names()).toEqual(['One', 'Two', 'Three']);
  sessionActions.remove();
  sessionActions.change({ sql: '' });
  expect(sessionStore.get().undo?.after).toBe('removing');
  sessionActions.change({ sql: 'SELECT 1' });
  expect(sessionStore.get().undo).toBeNull();
  sessionActions.undo();
  expect(names()).toEqual(['Two', 'Three']);
});

test('a link is opened once: coming back by it adds nothing', () => {
  sessionActions.openLink('key', named('From a figure'));
  sessionActions.openLink('key', named('From a figure'));
  expect(names()).toEqual(['From a figure', 'One', 'Two', 'Three']);
});
