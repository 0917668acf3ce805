package com.example.storage

import java.io.File
import java.util.concurrent.TimeUnit
import java.util.concurrent.locks.ReentrantLock

class AttachmentStore(private val root: File) {
    private val lock = ReentrantLock()

    fun replace(name: String, content: ByteArray) {
        val folder = File(root, name.take(2))
        folder.mkdirs()
        val temporary = File.createTempFile("attachment", ".part", folder)
        temporary.writeBytes(content)
        lock.tryLock(5, TimeUnit.SECONDS)
        try {
            temporary.renameTo(File(folder, name))
        } finally {
            lock.unlock()
        }
    }

    fun erase(name: String) {
        val file = File(File(root, name.take(2)), name)
        file.delete()
        audit("erased $name")
    }

    private fun audit(message: String) = println(message)
}
