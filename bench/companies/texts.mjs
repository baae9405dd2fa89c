// What the brand writes. The first list of a topic speaks to the reader, the second of the company.

/** @type {Readonly<Record<import("./kinds.mjs").Topic, readonly [readonly string[], readonly string[]]>>} */
export const TEXTS = {
  educational: [
    [
      "Does your chain skip under load? Check the link that your tool calls worn first.",
      "Three knots you can tie with cold hands, and what each of them is good for.",
      "How you store a tent so that it does not smell of last summer when you need it.",
      "Your gloves last twice as long if you dry them away from the stove.",
    ],
    [
      "How we test every seam: our lab, our method and why our results are ahead.",
      "Our engineers explain why our fabric wins. We wrote the book on it.",
    ],
  ],
  community: [
    [
      "Where did you walk this weekend? Show your muddiest picture.",
      "Thank you for your answers last week; your tips on stoves are below.",
      "Which repair did you put off for too long? Tell us your story.",
    ],
    [
      "We were there, and we loved it: our stand, our team, our day.",
      "Our fans are the best. We are so proud of our community.",
    ],
  ],
  company: [
    [
      "You asked who sews your jackets. Meet the people who answer your repair letters.",
      "Your returns taught us a lot: here is what changes for you from January.",
    ],
    [
      "We are proud of our award-winning team. We have never been better.",
      "Our journey, our values, our people: we celebrate another record year.",
      "We are thrilled that our CEO was named among the best. Our vision leads the way.",
    ],
  ],
  hiring: [
    [
      "Do you like fixing what others throw away? Your bench is free from March.",
      "Your first week with a mentor, your tools paid: see what the job asks of you.",
    ],
    ["We are growing! Our culture is the best there is, and we are proud of it."],
  ],
  promotional: [
    [
      "Your size is back: 20% off for you until Sunday.",
      "You need one stove less: trade your old one in this week.",
    ],
    [
      "Our best sale ever! We made our best product better.",
      "We did it again: our new jacket is here, and we love it.",
    ],
  ],
};
