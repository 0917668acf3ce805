<?php

namespace App\Http\Controllers;

use Illuminate\Http\Request;

class PreferencesController extends Controller
{
    public function load(Request $request)
    {
        $prefs = json_decode(base64_decode($request->cookie('prefs', '')), true);
        return response()->json(is_array($prefs) ? $prefs : []);
    }
}
