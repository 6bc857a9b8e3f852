//! Everything that comes in or goes out beside the PDF: lists, pasted text, drawn pages.
