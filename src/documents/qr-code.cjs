/**
 * The library that lays out QR codes, in a file beside the script: only the poster needs it. CommonJS, because only
 * `require` is both lazy and synchronous.
 */
exports.loadQrCode = () => require("uqr");
