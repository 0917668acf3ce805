import android.database.sqlite.SQLiteDatabase

class ContactDao(private val db: SQLiteDatabase) {
    private val sortable = setOf("name", "phone")

    fun search(term: String, sort: String): List<String> {
        val names = mutableListOf<String>()
        val order = if (sort in sortable) sort else "name"
        db.query("contacts", arrayOf("name"), "name LIKE ?", arrayOf("%$term%"), null, null, order).use { cursor ->
            while (cursor.moveToNext()) names += cursor.getString(0)
        }
        return names
    }

    fun remove(phone: String) {
        db.delete("contacts", "phone = ?", arrayOf(phone))
    }
}
