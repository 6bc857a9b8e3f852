//! An agreement and its words become pages, and pages become a PDF.
