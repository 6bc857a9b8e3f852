// The commands of the header that make a file; they belong to the host, so that a stage may offer them, too.
export { openForPrinting, savePdf } from "../host/pdf"
