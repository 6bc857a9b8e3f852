### operations
