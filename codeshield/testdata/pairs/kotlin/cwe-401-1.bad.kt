class PhotoLoader(private val resolver: ContentResolver) {
    fun displayName(uri: Uri): String? {
        val cursor = resolver.query(uri, arrayOf(OpenableColumns.DISPLAY_NAME), null, null, null)
        if (cursor != null && cursor.moveToFirst()) {
            return cursor.getString(0)
        }
        return null
    }

    fun bitmap(uri: Uri): Bitmap? {
        val stream = resolver.openInputStream(uri)
        return BitmapFactory.decodeStream(stream)
    }
}
