package com.example.storage

import java.io.File
import java.io.IOException
import java.nio.file.Files
import java.nio.file.StandardCopyOption
import java.util.concurrent.TimeUnit
import java.util.concurrent.locks.ReentrantLock

class AttachmentStore(private val root: File) {
    private val lock = ReentrantLock()

    fun replace(name: String, content: ByteArray) {
        val folder = File(root, name.take(2))
        if (!folder.isDirectory && !folder.mkdirs()) throw IOException("cannot create $folder")
        val temporary = File.createTempFile("attachment", ".part", folder)
        temporary.writeBytes(content)
        if (!lock.tryLock(5, TimeUnit.SECONDS)) throw IOException("store is busy")
        try {
            Files.move(temporary.toPath(), File(folder, name).toPath(), StandardCopyOption.ATOMIC_MOVE)
        } finally {
            lock.unlock()
        }
    }

    fun erase(name: String) {
        val file = File(File(root, name.take(2)), name)
        if (!file.delete()) throw IOException("cannot delete $name")
        audit("erased $name")
    }

    private fun audit(message: String) = println(message)
}
