export const id = 42;
export const ids = [42];
export const modules = {

/***/ 2042:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nameMatcher: () => (/* binding */ nameMatcher)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);


/**
 * Tells whether a glob matches a file that is in no folder any more, by its name; as `Repository.glob` does what is.
 * @param folder the folder that the pattern is relative to, relative to the root
 */
function nameMatcher(pattern, folder) {
    const literal = folder.replace(/[\\*?[\]{}()!+@|]/g, "\\$&");
    return picomatch__WEBPACK_IMPORTED_MODULE_1__(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(literal, pattern), { dot: false });
}


/***/ })

};
