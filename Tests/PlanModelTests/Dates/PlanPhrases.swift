/// Deadlines as clerks write them in a plan of 2025, and the day on which each ends: `R` comes back, `-` names no day.
enum PlanPhrases {
  static let ofTheOffice = """
    trong năm 2025 | 2025-12-31
    Quý II/2025 | 2025-06-30
    Quý IV | 2025-12-31
    Q2/2025 | 2025-06-30
    06 tháng đầu năm 2025 | 2025-06-30
    sáu tháng đầu năm 2025 | 2025-06-30
    06 tháng cuối năm 2025 | 2025-12-31
    09 tháng đầu năm 2025 | 2025-09-30
    3 tháng đầu năm | 2025-03-31
    nửa cuối năm 2025 | 2025-12-31
    Tháng 09 năm 2025 | 2025-09-30
    Trong tháng 5/2025 | 2025-05-31
    cuối tháng 8/2025 | 2025-08-31
    Trước 30/6/2025 | 2025-06-30
    đến hết ngày 15/11/2025 | 2025-11-15
    chậm nhất là ngày 20 tháng 12 năm 2025 | 2025-12-20
    Hoàn thành trước ngày 15-11-2025 | 2025-11-15
    trước 5/5/25 | 2025-05-05
    30 tháng 6 năm 2025 | 2025-06-30
    trước 15 tháng 11 năm 2025 | 2025-11-15
    Quý I - Quý II/2025 | 2025-06-30
    Quý I, III năm 2025 | 2025-09-30
    Quý II và Quý III/2025 | 2025-09-30
    Quý II–III/2025 | 2025-09-30
    Tháng 4 - 6 | 2025-06-30
    Tháng 3, 6, 9, 12 năm 2025 | 2025-12-31
    Từ tháng 2 đến tháng 11/2025 | 2025-11-30
    từ 01/3/2025 đến 30/9/2025 | 2025-09-30
    Quý IV/2024 - Quý I/2025 | 2025-03-31
    Quý IV năm 2025 và Quý I năm 2026 | 2026-03-31
    từ tháng 12 năm 2024 đến tháng 3 năm 2025 | 2025-03-31
    năm 2025-2026 | 2026-12-31
    thường xuyên | R
    Hằng tháng | R
    Định kỳ hàng quý | R
    Thường xuyên trong năm | R
    Ngày 15 hằng tháng | R
    Trước ngày 20 của tháng cuối quý | R
    hằng quý, 6 tháng, năm | R
    Mỗi tháng 1 lần | R
    cả năm | 2025-12-31
    năm 2025 | 2025-12-31
    cuối năm 2025 | 2025-12-31
    trước tháng 6/2025 | 2025-05-31
    đầu tháng 6/2025 | -
    nửa đầu tháng 6/2025 | 2025-06-15
    Theo kế hoạch | -
    theo Kế hoạch số 15/KH-UBND ngày 10/01/2025 | -
    trước khi chấm điểm | -
    30/02/2025 | -
    Quý III/2025 và các năm tiếp theo | 2025-09-30
    Trong 30 ngày làm việc | -
    từ quý I/2025 | -
    """

  /// Written beside those, before they were tried.
  static let ofOurOwn = """
    Từ tháng 3 đến tháng 6/2025 | 2025-06-30
    từ tháng 3 đến hết tháng 6 năm 2025 | 2025-06-30
    01/3 - 30/6/2025 | 2025-06-30
    01/3/2025 - 30/6/2025 | 2025-06-30
    Từ 01/3 đến 30/6/2025 | 2025-06-30
    từ ngày 01/3 đến ngày 30/6/2025 | 2025-06-30
    Từ ngày 01 đến ngày 15/6/2025 | 2025-06-15
    01-15/6/2025 | 2025-06-15
    từ ngày 01/7 đến hết ngày 31/8/2025 | 2025-08-31
    Từ quý I đến quý III năm 2025 | 2025-09-30
    Từ Quý I đến hết Quý III/2025 | 2025-09-30
    Quý I đến Quý III năm 2025 | 2025-09-30
    quý I-III/2025 | 2025-09-30
    Tháng 4 - tháng 6/2025 | 2025-06-30
    Tháng 4-6/2025 | 2025-06-30
    tháng 3 đến tháng 5 | 2025-05-31
    T3-T6/2025 | 2025-06-30
    T4/2025 - T9/2025 | 2025-09-30
    Từ tháng 10/2025 đến tháng 3/2026 | 2026-03-31
    từ tháng 10/2025 đến tháng 3 | 2026-03-31
    Quý IV/2024 – Quý I/2025 | 2025-03-31
    từ quý IV/2024 đến hết quý II/2025 | 2025-06-30
    15/12/2024 - 14/3/2025 | 2025-03-14
    Từ ngày 15/12/2024 đến ngày 14/6/2025 | 2025-06-14
    từ đầu năm đến hết quý II/2025 | 2025-06-30
    từ nay đến hết năm 2025 | 2025-12-31
    từ nay đến 30/6/2025 | 2025-06-30
    Kể từ ngày ký đến hết ngày 31/12/2025 | 2025-12-31
    Từ ngày ban hành đến 30/11/2025 | 2025-11-30
    từ tháng 3 đến cuối năm 2025 | 2025-12-31
    giai đoạn 2025 - 2026 | 2026-12-31
    Năm 2025 và năm 2026 | 2026-12-31
    các năm 2025, 2026 | 2026-12-31
    2025-2027 | 2027-12-31
    Quý I, II, III, IV năm 2025 | 2025-12-31
    Quý I, II và III/2025 | 2025-09-30
    quý 1, 2, 3/2025 | 2025-09-30
    Quý I; Quý III năm 2025 | 2025-09-30
    Quý I/2025, Quý II/2025 | 2025-06-30
    Tháng 3, 6, 9/2025 | 2025-09-30
    tháng 3, tháng 6, tháng 9 và tháng 12/2025 | 2025-12-31
    Trong các tháng 3, 6, 9 năm 2025 | 2025-09-30
    Tháng 5 và tháng 10/2025 | 2025-10-31
    tháng 5; 10 năm 2025 | 2025-10-31
    Ngày 15/6 và ngày 15/12/2025 | 2025-12-15
    15/3, 15/6, 15/9/2025 | 2025-09-15
    ngày 15, 30 tháng 6 năm 2025 | 2025-06-30
    30/6/2025 và 31/12/2025 | 2025-12-31
    Tháng 11, 12/2024 và tháng 01/2025 | 2025-01-31
    tháng 12 và tháng 01/2026 | 2026-01-31
    Quý IV/2025, quý I/2026 | 2026-03-31
    T6/2025 | 2025-06-30
    T6 | 2025-06-30
    trong T9/2025 | 2025-09-30
    T12/2025 | 2025-12-31
    Q3 | 2025-09-30
    Q4/2025 | 2025-12-31
    Quí III/2025 | 2025-09-30
    QUÝ IV/2025 | 2025-12-31
    Quý 4 năm 2025 | 2025-12-31
    trong quý ba năm 2025 | 2025-09-30
    Trong quý I năm 2025 | 2025-03-31
    cuối quý II/2025 | 2025-06-30
    Cuối quý III năm 2025 | 2025-09-30
    hết quý II | 2025-06-30
    đến hết quý III/2025 | 2025-09-30
    giữa quý II/2025 | 2025-05-15
    đầu quý 3 | -
    đầu quý III/2025 | -
    tháng cuối quý II/2025 | 2025-06-30
    trước quý IV/2025 | 2025-09-30
    trước năm 2026 | 2025-12-31
    06 tháng đầu năm | 2025-06-30
    6 tháng cuối năm | 2025-12-31
    6 tháng năm 2025 | 2025-06-30
    Sáu tháng cuối năm 2025 | 2025-12-31
    09 tháng năm 2025 | 2025-09-30
    chín tháng đầu năm 2025 | 2025-09-30
    03 tháng cuối năm 2025 | 2025-12-31
    hai quý đầu năm 2025 | 2025-06-30
    nửa đầu năm 2025 | 2025-06-30
    nửa năm đầu 2025 | 2025-06-30
    giữa năm 2025 | 2025-06-30
    những tháng cuối năm 2025 | 2025-12-31
    những tháng đầu năm 2025 | -
    đầu năm 2025 | -
    tháng 6 | 2025-06-30
    Tháng 02/2025 | 2025-02-28
    tháng 2/2024 | 2024-02-29
    tháng sáu năm 2025 | 2025-06-30
    tháng Mười hai năm 2025 | 2025-12-31
    6/2025 | 2025-06-30
    06/2025 | 2025-06-30
    đến tháng 6/2025 | 2025-06-30
    Hoàn thành trong tháng 6/2025 | 2025-06-30
    Hoàn thành trong quý II/2025 | 2025-06-30
    Thực hiện trong năm 2025 | 2025-12-31
    Xong trước ngày 01/7/2025 | 2025-07-01
    hoàn thành: 30/6/2025 | 2025-06-30
    Ban hành trước ngày 31/3/2025 | 2025-03-31
    giữa tháng 7/2025 | 2025-07-15
    nửa cuối tháng 6/2025 | 2025-06-30
    15/7 | 2025-07-15
    ngày 15 tháng 7 | 2025-07-15
    15 tháng 11 năm 2025 | 2025-11-15
    ngày 05 tháng 9 năm 2025 | 2025-09-05
    Ngày 30.6.2025 | 2025-06-30
    30.06.2025 | 2025-06-30
    30-06-2025 | 2025-06-30
    2025-06-30 | 2025-06-30
    30/6/25 | 2025-06-30
    trước ngày 30/6 | 2025-06-30
    Trước ngày 30 tháng 6 | 2025-06-30
    chậm nhất 30/9/2025 | 2025-09-30
    Chậm nhất đến ngày 30/9/2025 | 2025-09-30
    muộn nhất là 15/10/2025 | 2025-10-15
    không quá ngày 20/12/2025 | 2025-12-20
    hạn cuối 20/12/2025 | 2025-12-20
    đến 30/11/2025 | 2025-11-30
    trước 17 giờ 00 ngày 30/6/2025 | 2025-06-30
    Thứ Sáu, ngày 13/6/2025 | 2025-06-13
    Thứ Hai, ngày 13/6/2025 | -
    trước Tết Nguyên đán 2025 | 2025-01-24
    Trong năm 2025, chậm nhất ngày 30/11 | 2025-11-30
    Quý II/2025 (trước ngày 15/6) | 2025-06-15
    Trong quý II hoàn thành trước 15/6/2025 | 2025-06-15
    trước 30/6/2025 theo Kế hoạch số 15/KH-UBND ngày 10/01/2025 | 2025-06-30
    Theo Quyết định số 78/QĐ-UBND ngày 08/01/2025 của UBND tỉnh | -
    Công văn số 581/BNV-CCHC ngày 12/02/2025 | -
    Quý II/2025 và những năm tiếp theo | 2025-06-30
    trước 30/6/2025 và duy trì thường xuyên | 2025-06-30
    hàng tháng | R
    Hằng quý | R
    hằng năm | R
    Hàng tuần | R
    mỗi quý 01 sản phẩm | R
    Mỗi tháng ít nhất 02 tin, bài | R
    01 lần/quý | R
    02 tin bài/tháng | R
    định kỳ 6 tháng | R
    Định kỳ 06 tháng/lần | R
    03 tháng một lần | R
    hằng tuần vào thứ Sáu | R
    Thứ Sáu hằng tuần | R
    trước ngày 25 hằng tháng | R
    Hằng tháng, trước ngày 25 | R
    Hàng quý (trước ngày 15 tháng cuối quý) | R
    ngày 10 của tháng đầu quý sau | R
    Trước ngày 15/12 hằng năm | R
    15/6 và 15/12 hằng năm | R
    Cuối mỗi quý | R
    thường xuyên, liên tục | R
    Thường xuyên trong năm 2025 | R
    thường xuyên trong quá trình giải quyết hồ sơ | R
    Hằng tháng, từ tháng 3/2025 | R
    Hằng quý trong năm 2025 | R
    Hàng tháng, hàng quý, năm | R
    Định kỳ | R
    Năm 2025 và thường xuyên các năm sau | 2025-12-31
    31/4/2025 | -
    tháng 13/2025 | -
    Quý V/2025 | -
    sớm nhất có thể | -
    ngay sau khi có hướng dẫn | -
    sau khi có Quyết định của UBND tỉnh | -
    sau 30/6/2025 | -
    theo tiến độ của Bộ Nội vụ | -
    khi có yêu cầu | -
    tháng sau | -
    ngày 15 | -
    trong 10 ngày kể từ ngày ký | -
    Trong 10 ngày kể từ ngày 01/6/2025 | 2025-06-11
    từ 30/9/2025 đến 01/3/2025 | -
    Quý II/2025 nếu được bố trí kinh phí | -
    N/A | -
    """
}
