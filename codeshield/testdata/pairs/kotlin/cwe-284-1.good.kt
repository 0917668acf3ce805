package com.example.sync

import android.app.Activity
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.content.IntentFilter
import android.os.Bundle
import androidx.core.content.ContextCompat

class SyncActivity : Activity() {

    private val wipeReceiver = object : BroadcastReceiver() {
        override fun onReceive(context: Context, intent: Intent) {
            if (intent.action == ACTION_WIPE) {
                context.deleteDatabase("accounts.db")
            }
        }
    }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val filter = IntentFilter(ACTION_WIPE)
        ContextCompat.registerReceiver(this, wipeReceiver, filter, ContextCompat.RECEIVER_NOT_EXPORTED)
    }

    override fun onDestroy() {
        unregisterReceiver(wipeReceiver)
        super.onDestroy()
    }

    companion object {
        const val ACTION_WIPE = "com.example.sync.WIPE"
    }
}
