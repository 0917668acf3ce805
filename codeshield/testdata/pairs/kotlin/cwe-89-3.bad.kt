import android.database.sqlite.SQLiteDatabase

class ContactDao(private val db: SQLiteDatabase) {

    fun search(term: String, sort: String): List<String> {
        val names = mutableListOf<String>()
        val where = "name LIKE '%" + term + "%'"
        db.query("contacts", arrayOf("name"), where, null, null, null, sort).use { cursor ->
            while (cursor.moveToNext()) names += cursor.getString(0)
        }
        return names
    }

    fun remove(phone: String) {
        db.delete("contacts", "phone = '$phone'", null)
    }
}
