/**
 * The libraries that fill a Word template, loaded when the first document is made: evaluating them takes 8 ms, which
 * every call of Google's would pay at the start of the script. CommonJS, because only `require` is both lazy and
 * synchronous; the bundle and Node treat it alike.
 */
exports.loadDocxEngine = () => ({
  Docxtemplater: require("docxtemplater"),
  PizZip: require("pizzip"),
});
