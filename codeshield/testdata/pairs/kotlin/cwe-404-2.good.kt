package com.example.importer

import java.io.File
import java.io.FileInputStream
import java.util.Properties
import okhttp3.OkHttpClient
import okhttp3.Request

class SettingsImporter(private val http: OkHttpClient) {

    fun loadLocal(path: String): Properties {
        val properties = Properties()
        FileInputStream(path).use { properties.load(it) }
        return properties
    }

    fun firstComment(file: File): String? =
        file.bufferedReader().use { reader ->
            reader.lineSequence()
                .firstOrNull { it.startsWith("#") }
                ?.removePrefix("#")
                ?.trim()
        }

    fun fetchRemote(url: String): String {
        http.newCall(Request.Builder().url(url).build()).execute().use { response ->
            if (!response.isSuccessful) throw IllegalStateException("status ${response.code}")
            return response.header("ETag") ?: ""
        }
    }
}
