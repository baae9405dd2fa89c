/** What files are converted to: records as they are, with hidden accounts, as counts alone, or without one person's account. */
export type ConversionTarget = "records" | "pseudonyms" | "counts" | {
    without: string;
};
