<?php

namespace App\Http\Controllers;

use Illuminate\Http\Request;
use Illuminate\Support\Facades\DB;

class ReportController extends Controller
{
    public function index(Request $request)
    {
        $sort = in_array($request->input('sort'), ['created_at', 'total'], true) ? $request->input('sort') : 'created_at';
        $status = $request->input('status');

        $orders = DB::table('orders')
            ->where('status', $status)
            ->orderBy($sort, 'desc')
            ->get();

        $total = DB::select('SELECT SUM(total) AS total FROM orders WHERE status = ?', [$status]);

        return view('report', compact('orders', 'total'));
    }
}
