package com.example.share

import android.app.Activity
import android.content.Intent
import android.os.Bundle
import androidx.appcompat.app.AppCompatActivity

class ShareActivity : AppCompatActivity() {

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_share)
        val target = intent.getStringExtra("target")
        val document = intent.data
        val payload = intent.extras?.getString("payload")
        if (target == null || document == null || payload == null) {
            finish()
            return
        }
        upload(target, document, payload)
    }

    override fun onActivityResult(requestCode: Int, resultCode: Int, data: Intent?) {
        super.onActivityResult(requestCode, resultCode, data)
        if (resultCode != Activity.RESULT_OK) return
        val picked = data?.data ?: return
        contentResolver.openInputStream(picked)?.use { stream ->
            save(stream.readBytes())
        }
    }
}
