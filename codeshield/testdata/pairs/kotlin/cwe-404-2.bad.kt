package com.example.importer

import java.io.File
import java.io.FileInputStream
import java.util.Properties
import okhttp3.OkHttpClient
import okhttp3.Request

class SettingsImporter(private val http: OkHttpClient) {

    fun loadLocal(path: String): Properties {
        val input = FileInputStream(path)
        val properties = Properties()
        properties.load(input)
        return properties
    }

    fun firstComment(file: File): String? {
        val reader = file.bufferedReader()
        var line = reader.readLine()
        while (line != null) {
            if (line.startsWith("#")) return line.removePrefix("#").trim()
            line = reader.readLine()
        }
        reader.close()
        return null
    }

    fun fetchRemote(url: String): String {
        val response = http.newCall(Request.Builder().url(url).build()).execute()
        if (!response.isSuccessful) throw IllegalStateException("status ${response.code}")
        return response.header("ETag") ?: ""
    }
}
