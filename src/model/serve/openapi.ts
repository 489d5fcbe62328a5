import * as z from 'zod';
import { reportSchema } from '../report/report.ts';
import { deskCheckSchema, deskExplainSchema, deskInputSchema } from './desk-request.ts';

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') =>
  z.toJSONSchema(schema, { target: 'draft-2020-12', io, unrepresentable: 'any' });

const json = (schema: object) => ({ 'application/json': { schema } });

const errors = {
  '400': {
    description: 'The body is not what the schema says.',
    content: json({ $ref: '#/components/schemas/Error' }),
  },
  '403': { description: 'The token, host or origin is not this page’s.' },
  '405': { description: 'Another method than POST.' },
  '413': { description: 'The body is too large.' },
  '422': { description: 'The input cannot be read.', content: json({ $ref: '#/components/schemas/Error' }) },
  '415': { description: 'The body is not application/json.' },
  '429': { description: 'Too many requests.' },
};

function operation(summary: string, body: object, answer: object) {
  return {
    summary,
    requestBody: { required: true, content: json(body) },
    responses: { '200': { description: 'OK', content: answer }, ...errors },
  };
}

/** Returns the description of the HTTP interface in OpenAPI 3.1. */
export function openApi(version: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'claimcheck',
      version,
      description: 'Checks product listings. Served to this machine only.',
    },
    security: [{ token: [] }],
    paths: {
      '/v1/check': {
        post: operation(
          'Check a listing',
          { $ref: '#/components/schemas/Check' },
          {
            ...json({
              type: 'object',
              properties: { reports: { type: 'array', items: { $ref: '#/components/schemas/Report' } } },
            }),
            'text/html': { schema: { type: 'string' } },
            'text/markdown': { schema: { type: 'string' } },
          },
        ),
      },
      '/v1/extract': {
        post: operation(
          'Read a listing without judging it',
          { $ref: '#/components/schemas/Input' },
          json({ type: 'object' }),
        ),
      },
      '/v1/explain': {
        post: operation(
          'All there is to know about a rule',
          { $ref: '#/components/schemas/Explain' },
          json({ type: 'object' }),
        ),
      },
    },
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: {
        Check: schemaOf(deskCheckSchema, 'input'),
        Input: schemaOf(deskInputSchema, 'input'),
        Explain: schemaOf(deskExplainSchema, 'input'),
        Report: schemaOf(reportSchema, 'output'),
        Error: {
          type: 'object',
          required: ['error'],
          properties: {
            error: {
              type: 'object',
              required: ['code', 'message'],
              properties: { code: { type: 'string' }, message: { type: 'string' }, hint: { type: 'string' } },
            },
          },
        },
      },
    },
  };
}
