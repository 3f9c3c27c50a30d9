/**
 * What types the papers, with the Word engine and the QR library, in a file beside the script that is read when the first
 * paper is made: a third of a megabyte that every call of Google's would otherwise load. CommonJS, because only `require` is
 * both lazy and synchronous.
 */
exports.loadTypist = () => require("./typist.ts").typist;
