//! Words in Finnish, Swedish and English, and the Finnish conventions for numbers, dates and order.
