class PhotoLoader(private val resolver: ContentResolver) {
    fun displayName(uri: Uri): String? =
        resolver.query(uri, arrayOf(OpenableColumns.DISPLAY_NAME), null, null, null)?.use { cursor ->
            if (cursor.moveToFirst()) cursor.getString(0) else null
        }

    fun bitmap(uri: Uri): Bitmap? = resolver.openInputStream(uri)?.use { BitmapFactory.decodeStream(it) }
}
