import { describe, expect, it } from 'vitest';
import { canonicalCharset } from '../../src/ingest/charset/charset-label.ts';
import { readDeclared } from '../../src/ingest/charset/declared-charset.ts';

describe('what a page declares', () => {
  it.each([
    ['<meta charset=gbk>', ['gbk']],
    ['<META CHARSET = "GB2312" />', ['gbk']],
    ["<meta charset='euc-jp'>", ['euc-jp']],
    ['<meta name=x><meta charset=big5>', ['big5']],
    ['<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">', ['shift_jis']],
    ['<meta content="text/html;charset=\'euc-kr\'" http-equiv=content-type>', ['euc-kr']],
    ['<meta charset=utf-8><meta charset=gbk><meta charset=gbk>', ['utf-8', 'gbk']],
    ['<?xml version="1.0" encoding="gb2312"?><html>', ['gbk']],
    ['<p title="1 > 0"><meta charset=gbk>', ['gbk']],
    ["<p class=it's><meta charset=gbk>", ['gbk']],
    ['<!--><meta charset=gbk>', ['gbk']],
    ['<meta charset=utf-16be>', ['utf-8']],
    ['<meta charset=x-user-defined>', ['windows-1252']],
    ['<meta charset="">', []],
    ['<meta charset=none-such>', []],
    ['<meta content="text/html; charset=gbk">', []],
    ['<meta http-equiv=refresh content="1; url=?charset=gbk">', []],
    ['<script charset=gbk></script>', []],
    ['<link charset=gbk>', []],
    ['<form accept-charset=gbk>', []],
    ['<script>"<meta charset=gbk>"</script>', []],
    ['<style><meta charset=gbk></style>', []],
    ['<title><meta charset=gbk></title>', []],
    ['<textarea><meta charset=gbk></textarea>', []],
    ['<!-- <meta charset=gbk> -->', []],
    ['<!-- <meta charset=gbk>', []],
    ['<div data-head="<meta charset=gbk>">', []],
    ['<metadata charset=gbk>', []],
    ['</meta charset=gbk>', []],
    ['< meta charset=gbk>', []],
    ['<SCRIPT><!-- </Script ><meta charset=gbk>', ['gbk']],
    ['', []],
    ['<', []],
    ['<meta charset=gbk', ['gbk']],
  ])('%s', (page, charsets) => {
    expect(readDeclared(page).charsets).toEqual(charsets);
  });

  it('finds the language of the page', () => {
    expect(readDeclared('<!doctype html><html class=a lang="zh-Hant">').language).toBe('zh-Hant');
    expect(readDeclared('<html><p lang=ja>').language).toBeUndefined();
  });
});

describe('labels', () => {
  it.each([
    ['UTF8', 'utf-8'],
    [' "GB2312" ', 'gbk'],
    ['x-sjis', 'shift_jis'],
    ['ks_c_5601-1987', 'euc-kr'],
    ['latin1', 'windows-1252'],
    ['CP936', 'gbk'],
    ['cp932', 'shift_jis'],
    ['MS949', 'euc-kr'],
    ['cp950', 'big5'],
    ['utf8mb4', 'utf-8'],
    ['utf-7', undefined],
    ['hz-gb-2312', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('%j is %j', (label, expected) => {
    expect(canonicalCharset(label)).toBe(expected);
  });
});
