class NoteDao(private val db: SQLiteDatabase) {
    fun search(title: String): Cursor {
        return db.rawQuery("SELECT id, body FROM notes WHERE title = '$title'", null)
    }
}
