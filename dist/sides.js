// build/report/view/sides.js
/** Each interaction is of one of them. */
const SIDES = [
	{
		label: () => "Outsiders",
		style: "outside",
		of: ({ outside }) => outside.all
	},
	{
		label: () => "Employees",
		style: "inside",
		of: ({ inside }) => inside.all
	},
	{
		label: ({ metrics }) => metrics.unknown.label,
		style: "unknown",
		of: ({ unknown }) => unknown.all
	}
];
export { SIDES as t };
