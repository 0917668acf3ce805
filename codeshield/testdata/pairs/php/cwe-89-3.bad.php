<?php

namespace App\Http\Controllers;

use Illuminate\Http\Request;
use Illuminate\Support\Facades\DB;

class ReportController extends Controller
{
    public function index(Request $request)
    {
        $sort = $request->input('sort', 'created_at');
        $status = $request->input('status');

        $orders = DB::table('orders')
            ->whereRaw("status = '$status'")
            ->orderByRaw($sort . ' DESC')
            ->get();

        $total = DB::select("SELECT SUM(total) AS total FROM orders WHERE status = '" . $status . "'");

        return view('report', compact('orders', 'total'));
    }
}
