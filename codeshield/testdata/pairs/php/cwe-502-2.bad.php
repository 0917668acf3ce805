<?php

namespace App\Http\Controllers;

use Illuminate\Http\Request;

class PreferencesController extends Controller
{
    public function load(Request $request)
    {
        $prefs = unserialize(base64_decode($request->cookie('prefs')));
        return response()->json($prefs);
    }
}
