/** Written by `npm run build` from docs/recipes/snapshots.yml, where Dependabot keeps it. */
export const CHECKOUT = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";
