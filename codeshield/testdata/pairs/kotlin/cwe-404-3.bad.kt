package com.example.notes.data

import android.content.Context
import android.database.sqlite.SQLiteDatabase
import android.database.sqlite.SQLiteOpenHelper
import android.net.Uri

class NoteStore(context: Context) : SQLiteOpenHelper(context, "notes.db", null, 1) {

    override fun onCreate(db: SQLiteDatabase) {
        db.execSQL("CREATE TABLE notes (id INTEGER PRIMARY KEY, title TEXT, body TEXT)")
    }

    override fun onUpgrade(db: SQLiteDatabase, old: Int, new: Int) = Unit

    fun titles(): List<String> {
        val cursor = readableDatabase.rawQuery("SELECT title FROM notes ORDER BY id", null)
        val list = ArrayList<String>()
        if (cursor.moveToFirst()) {
            do {
                list.add(cursor.getString(0))
            } while (cursor.moveToNext())
        }
        return list
    }

    fun importFrom(context: Context, uri: Uri): Int {
        val stream = context.contentResolver.openInputStream(uri) ?: return 0
        val text = stream.bufferedReader().readText()
        return text.lines().count { save(it) }
    }
}
