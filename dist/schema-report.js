import { t as COMMIT } from "./domain-base.js";
import { cn as CONCLUSIONS, ir as FIGURES, ln as FAIL_ON, rr as BADGE_FIGURES, un as LEVELS } from "./check.js";
import { ct as ACTIVITY_TYPES, ut as INTERACTION_TYPES } from "./reading.js";
// build/schema/parts.js
const date = {
	type: "string",
	format: "date"
};
const count = {
	type: "integer",
	minimum: 0
};
const figure = { type: ["number", "null"] };
function object(properties, optional = []) {
	return {
		type: "object",
		required: Object.keys(properties).filter((key) => !optional.includes(key)),
		additionalProperties: false,
		properties
	};
}
const location = object({
	file: { type: "string" },
	line: {
		type: "integer",
		minimum: 1
	},
	column: {
		type: "integer",
		minimum: 1
	}
});
// build/schema/report-figures.js
const interval = { anyOf: [{
	type: "array",
	items: {
		type: "number",
		minimum: 0,
		maximum: 1
	},
	minItems: 2,
	maxItems: 2
}, { type: "null" }] };
const TYPES = ["all", ...INTERACTION_TYPES];
const lines = FIGURES;
const ofTypes = (of) => object(Object.fromEntries(TYPES.map((type) => [type, of])));
const figures = Object.fromEntries(lines.map(({ key, byType }) => [key, byType ? ofTypes(figure) : figure]));
const intervals = object(Object.fromEntries(lines.filter((line) => line.interval === true).map(({ key, byType }) => [key, byType ? ofTypes(interval) : interval])));
const range = object({
	low: { type: "number" },
	high: figure
});
const ranges = object(Object.fromEntries(lines.map(({ key, byType }) => [key, byType ? object(Object.fromEntries(TYPES.map((type) => [type, range])), TYPES) : range])), lines.map(({ key }) => key));
// build/schema/report-inputs.js
const rosterAccount = object({
	person: { type: "string" },
	channel: { type: "string" },
	location
});
const firstOf = (items) => object({
	count,
	first: {
		type: "array",
		maxItems: 50,
		items
	}
});
const reportInputs = object({
	files: count,
	activities: count,
	duplicates: count,
	unattributed: count,
	undated: count,
	skipped: count,
	plan: { anyOf: [object({
		activities: count,
		from: date,
		to: date
	}), { type: "null" }] },
	roster: object({
		accounts: count,
		matched: count,
		unmatched: {
			type: "array",
			maxItems: 10,
			items: rosterAccount
		},
		absent: {
			type: "array",
			items: rosterAccount
		},
		people: count,
		channels: {
			type: "array",
			items: object({
				channel: { type: "string" },
				people: count
			})
		},
		similar: {
			type: "array",
			maxItems: 10,
			items: object({
				account: { type: "string" },
				person: { type: "string" },
				channel: { type: "string" },
				location
			})
		}
	}, ["absent"]),
	overruled: firstOf(object({
		location,
		earlier: location,
		by: {
			type: "array",
			items: { enum: [
				"side",
				"type",
				"day"
			] },
			minItems: 1
		}
	})),
	overlaps: firstOf(object({
		location,
		single: location,
		type: { enum: ACTIVITY_TYPES },
		count,
		twice: count
	})),
	pages: {
		type: "array",
		maxItems: 50,
		items: object({
			location,
			held: count,
			missing: {
				...figure,
				minimum: 0
			}
		})
	},
	brandUnseen: {
		type: "array",
		items: object({
			channel: { type: "string" },
			candidate: { type: ["string", "null"] }
		})
	},
	insidersFrom: {
		type: "array",
		items: { type: "string" },
		minItems: 1
	},
	unreadColumns: {
		type: "array",
		maxItems: 10,
		items: object({
			location,
			columns: {
				type: "array",
				maxItems: 10,
				items: { type: "string" }
			}
		})
	},
	unread: object({
		files: count,
		first: {
			type: "array",
			maxItems: 10,
			items: location
		}
	})
}, [
	"unread",
	"pages",
	"brandUnseen",
	"overlaps",
	"insidersFrom",
	"unreadColumns"
]);
// build/domain/metric.js
const UNITS = [
	"share",
	"count",
	"hours",
	"days"
];
// build/schema/report-rules.js
const level = { enum: LEVELS };
const operator = { enum: ["<=", ">="] };
const robustness = object({
	withoutTopPost: figure,
	withoutTopPerson: figure,
	medianPost: figure,
	fragility: figure,
	effectiveOutsiders: figure
}, [
	"withoutTopPost",
	"withoutTopPerson",
	"medianPost",
	"fragility",
	"effectiveOutsiders"
]);
const finding = object({
	outcome: { enum: [
		"fail",
		"unjudged",
		"note"
	] },
	level,
	reason: { enum: [
		"too-small",
		"no-data",
		"incomplete",
		"noise",
		"no-worse",
		"no-baseline"
	] },
	message: { type: "string" },
	advice: {
		type: "string",
		description: "What to do about a broken limit."
	},
	scope: object({
		channel: { type: "string" },
		object: { type: "string" },
		from: date,
		to: date,
		account: { type: "string" }
	}, [
		"channel",
		"object",
		"from",
		"to",
		"account"
	]),
	actual: figure,
	operator,
	limit: { type: "number" },
	sample: figure,
	unknown: {
		...figure,
		minimum: 0
	},
	low: figure,
	high: figure,
	isRange: {
		type: "boolean",
		description: "Whether too much is unknown to give one value, so that `low` and `high` say what it is."
	},
	leftByWaivers: {
		type: "number",
		minimum: 0,
		description: "How many cases waivers leave, where these are too few to judge."
	},
	previous: { type: "number" },
	best: { type: "number" },
	robustness,
	needed: {
		type: "string",
		description: "What would make the limit hold."
	},
	location,
	url: {
		type: "string",
		description: "Where people can look at it, as the records give it."
	},
	related: {
		type: "array",
		items: location
	},
	accounts: {
		type: "array",
		items: object({
			channel: { type: "string" },
			account: { type: "string" },
			reactions: count,
			near: count,
			windowMinutes: count,
			expected: {
				type: "number",
				minimum: 0
			}
		})
	},
	posts: {
		type: "array",
		items: object({
			location,
			object: { type: ["string", "null"] },
			day: { anyOf: [date, { type: "null" }] },
			text: { type: ["string", "null"] },
			url: {
				type: ["string", "null"],
				description: "As the records give it; it may lead anywhere."
			}
		})
	},
	fingerprint: {
		type: "string",
		pattern: "^[0-9a-f]{32}$"
	},
	waived: object({
		reason: { type: "string" },
		until: date
	})
}, [
	"reason",
	"advice",
	"unknown",
	"low",
	"high",
	"isRange",
	"leftByWaivers",
	"previous",
	"best",
	"robustness",
	"needed",
	"url",
	"accounts",
	"posts",
	"waived"
]);
const worst = object({
	actual: { type: "number" },
	operator,
	limit: { type: "number" },
	sample: figure,
	low: figure,
	high: figure,
	isRange: { type: "boolean" },
	previous: { type: "number" },
	robustness
}, [
	"low",
	"high",
	"isRange",
	"previous",
	"robustness"
]);
const ruleReport = object({
	rule: { type: "string" },
	metric: { type: "string" },
	level,
	options: { type: "object" },
	subject: { enum: [
		"snapshot",
		"plan",
		"change"
	] },
	unit: { enum: UNITS },
	outcome: { enum: [
		"pass",
		"fail",
		"unjudged"
	] },
	checked: count,
	passed: count,
	allowed: count,
	failed: count,
	unjudged: count,
	hidden: count,
	decidedBy: object({
		location,
		type: { enum: ACTIVITY_TYPES },
		rows: count,
		count,
		all: count
	}),
	worst: { anyOf: [worst, { type: "null" }] },
	findings: {
		type: "array",
		items: finding
	}
}, [
	"allowed",
	"hidden",
	"decidedBy"
]);
// build/schema/report-waiting.js
const text = { type: ["string", "null"] };
const waitingList = {
	description: "Who waits for a reply on the as-of day; null where no snapshot was read.",
	anyOf: [object({
		total: count,
		unknown: count,
		first: {
			type: "array",
			maxItems: 10,
			items: object({
				channel: { type: "string" },
				type: { enum: ACTIVITY_TYPES },
				count,
				account: text,
				side: { enum: ["outside", "unknown"] },
				asked: {
					...text,
					description: "A time in UTC, or a local date."
				},
				waited: {
					...figure,
					description: "Hours to the end of the as-of day."
				},
				url: {
					...text,
					description: "Where people can look at it, as the records give it."
				},
				post: text,
				owner: text,
				location
			})
		},
		gaps: {
			type: "array",
			items: { type: "string" }
		}
	}), { type: "null" }]
};
// build/schema/report.js
const commit = {
	type: "string",
	pattern: COMMIT.source
};
const sha256 = {
	type: "string",
	pattern: "^[0-9a-f]{64}$"
};
const reportSchema = {
	$schema: "http://json-schema.org/draft-07/schema#",
	title: "Vanity Check report",
	description: "What was judged, and the result.",
	...object({
		version: { const: 1 },
		tool: object({
			name: { const: "vanity-check" },
			version: { type: "string" },
			digest: {
				anyOf: [sha256, { type: "null" }],
				description: "Of the tool's bundle; null where it ran from its source."
			}
		}),
		policy: object({
			path: { type: "string" },
			digest: sha256,
			brand: { type: "string" },
			base: commit
		}, ["base"]),
		change: object({
			base: commit,
			files: count,
			hidden: count
		}, ["hidden"]),
		asked: {
			description: "What the run was asked, beside the policy.",
			...object({
				asOf: {
					anyOf: [date, { type: "null" }],
					description: "The as-of day, where one was given."
				},
				today: {
					...date,
					description: "The day of the run, or the as-of day that was given."
				},
				failOn: { enum: FAIL_ON },
				changedOnly: { type: "boolean" },
				keyId: {
					type: ["string", "null"],
					description: "The id of the key under which accounts are pseudonyms."
				}
			})
		},
		asOf: date,
		timezone: { type: "string" },
		window: object({
			from: date,
			to: date
		}),
		conclusion: { enum: CONCLUSIONS },
		counts: object(Object.fromEntries([
			...LEVELS,
			"waived",
			"passed",
			"unjudged"
		].map((name) => [name, count]))),
		inputs: reportInputs,
		figures: object({
			...figures,
			intervals,
			ranges,
			options: {
				type: "object",
				additionalProperties: { type: "object" }
			},
			channels: {
				type: "object",
				additionalProperties: object(figures)
			}
		}, ["ranges"]),
		rules: {
			type: "array",
			items: ruleReport
		},
		waiting: waitingList,
		trend: {
			type: "array",
			maxItems: 52,
			items: object({
				from: date,
				to: date,
				contacts: {
					type: "array",
					items: figure,
					minItems: 7,
					maxItems: 7
				},
				figures: object(figures)
			})
		},
		badge: { enum: BADGE_FIGURES },
		filesRead: {
			description: "Every file that was read, except those of the base. `vanity-check verify` reads them again.",
			type: "array",
			items: object({
				file: { type: "string" },
				sha256
			})
		}
	}, ["change", "filesRead"])
};
export { reportSchema as t };
