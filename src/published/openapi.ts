import { z } from 'zod'
import { apiSchemas } from './api/apiSchemas'

/** The public API described (OpenAPI 3.1). Its schemas are those that every answer is cut to. */
export function openapi() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Banmian public API',
      version: '1.1.0',
      description:
        'The published record of the newspaper: issues, their pages and stories. Read only, no key. ' +
        'Answers carry an ETag; errors are in Chinese or English by Accept-Language.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths: Object.fromEntries(
      Object.entries(endpoints).map(([path, endpoint]) => [path, pathItem(endpoint)]),
    ),
    components: {
      schemas: Object.fromEntries(
        Object.entries(apiSchemas).map(([name, schema]) => [name, componentOf(schema)]),
      ),
    },
  }
}

interface Endpoint {
  readonly operationId: string
  readonly summary: string
  readonly parameters: readonly object[]
  readonly found: string | null
  readonly refused: Readonly<Record<number, string>>
}

const inPath = (name: string, schema: object, description: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema,
})
const inQuery = (name: string, schema: object, description: string) => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
})
const date = inPath('date', { type: 'string', format: 'date' }, 'Day of the issue')
const pageNumber = inPath('number', { type: 'integer', minimum: 1, maximum: 999 }, 'Number of the page')
const storyId = inPath('id', { type: 'string' }, 'Date, page and place: 2026-11-23-3-2')
const limit = inQuery('limit', { type: 'integer', minimum: 1, maximum: 100, default: 20 }, 'How many issues')
const before = inQuery('before', { type: 'string', format: 'date' }, 'Only issues before this day')

const endpoints: Readonly<Record<string, Endpoint>> = {
  '/api/public/issues': {
    operationId: 'listIssues',
    summary: 'Issues from the newest back',
    parameters: [limit, before],
    found: 'IssueList',
    refused: { 400: 'Error', 503: 'Error' },
  },
  '/api/public/issues/{date}': {
    operationId: 'getIssue',
    summary: 'The issue of a day',
    parameters: [date],
    found: 'Issue',
    refused: { 400: 'Error', 404: 'Error', 503: 'Error' },
  },
  '/api/public/issues/{date}/pages/{number}': {
    operationId: 'getPage',
    summary: 'A page with its stories in reading order',
    parameters: [date, pageNumber],
    found: 'Page',
    refused: { 400: 'Error', 404: 'Error', 503: 'Error' },
  },
  '/api/public/issues/{date}/pages/{number}/placed': {
    operationId: 'getPlacedPage',
    summary: 'A page as it was placed and printed',
    parameters: [date, pageNumber],
    found: 'PlacedPage',
    refused: { 400: 'Error', 404: 'Error', 503: 'Error' },
  },
  '/api/public/stories/{id}': {
    operationId: 'getStory',
    summary: 'A story, as it reads today',
    parameters: [storyId],
    found: 'Story',
    refused: { 400: 'Error', 404: 'Error', 410: 'Retraction', 503: 'Error' },
  },
  '/api/public/openapi.json': {
    operationId: 'getOpenapi',
    summary: 'This document',
    parameters: [],
    found: null,
    refused: {},
  },
}

const descriptions: Readonly<Record<number, string>> = {
  400: 'A parameter does not hold',
  404: 'Not in the record',
  410: 'Retracted: its notice and nothing of its copy',
  503: 'The record cannot be read at the moment; see Retry-After',
}

function pathItem({ operationId, summary, parameters, found, refused }: Endpoint) {
  const content = (name: string | null) => ({
    'application/json': { schema: name ? { $ref: `#/components/schemas/${name}` } : { type: 'object' } },
  })
  const errors = Object.entries(refused).map(([status, name]) => [
    status,
    { description: descriptions[Number(status)], content: content(name) },
  ])
  const responses = {
    200: {
      description: summary,
      headers: { ETag: { schema: { type: 'string' } } },
      content: content(found),
    },
    304: { description: 'Unchanged since the ETag in If-None-Match' },
    ...Object.fromEntries(errors),
  }
  return { get: { operationId, summary, parameters, responses } }
}

function componentOf(schema: z.ZodType): object {
  const { $schema: _, ...component } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'output' })
  return component
}
