// build/setup/yaml-text.js
const PLAIN = /^(?!(?:null|true|false|yes|no|on|off|y|n)$)\p{L}(?:[\p{L}\p{N}_./*@ -]*[\p{L}\p{N}_/*-])?$/iu;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
function yaml(text) {
	if (PLAIN.test(text)) return text;
	return JSON.stringify(text).replace(INVISIBLE, (character) => {
		return `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, "0")}`;
	});
}
export { yaml as t };
