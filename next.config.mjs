import { withPayload } from '@payloadcms/next/withPayload'

/** Next serves `/admin` and `/api` only; every public page comes from Express. */
export default withPayload(
  {
    images: { unoptimized: true },
    poweredByHeader: false,
    reactStrictMode: true,
  },
  { devBundleServerPackages: false },
)
