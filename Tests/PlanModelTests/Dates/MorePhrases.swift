/// More of both kinds, written against the first ones.
enum MorePhrases {
  static let ofAPlan = """
    Trong quý I, II/2025 | 2025-06-30
    Quý I và quý II năm 2025 | 2025-06-30
    quý I+II/2025 | 2025-06-30
    6 tháng đầu năm và cả năm 2025 | 2025-12-31
    Tháng 6 và tháng 12 hằng năm | R
    trước ngày 20/6 và 20/12/2025 | 2025-12-20
    Trước ngày 10 tháng 12 hằng năm | R
    Quý II, quý IV hằng năm | R
    hàng tháng/quý/năm | R
    tháng/quý/năm | -
    Báo cáo hằng tháng, quý, 6 tháng, năm | R
    theo định kỳ | R
    Định kỳ hằng tháng, quý, năm theo quy định | R
    Thường xuyên (hằng tháng) | R
    hàng ngày | R
    Thường xuyên, hằng năm | R
    Thường xuyên; hoàn thành trước 30/11/2025 | 2025-11-30
    Từ tháng 01/2025 đến tháng 12/2025 | 2025-12-31
    từ 01/01/2025 đến hết 31/12/2025 | 2025-12-31
    Tháng 1-12/2025 | 2025-12-31
    Tháng 01 đến tháng 12 năm 2025 | 2025-12-31
    Từ tháng 3 năm 2025 | -
    bắt đầu từ tháng 3/2025 | -
    từ nay | -
    Kể từ ngày 01/7/2025 | -
    ngay sau khi được phê duyệt | -
    Sau khi Bộ Nội vụ ban hành | -
    Khi phát sinh | -
    năm 2025 và những năm tiếp theo | 2025-12-31
    Năm 2025 và các năm sau | 2025-12-31
    Trong năm | 2025-12-31
    trong năm kế hoạch | -
    Hoàn thành quý III/2025 | 2025-09-30
    Dự kiến quý III/2025 | 2025-09-30
    Quý III/2025 (dự kiến) | -
    Tháng 9/2025 (sau khi có hướng dẫn) | -
    Chậm nhất quý III/2025 | 2025-09-30
    Không muộn hơn ngày 30/9/2025 | 2025-09-30
    Không chậm quá 30/9/2025 | 2025-09-30
    Xong trong tháng 9 | 2025-09-30
    Xong trước 15/9 | 2025-09-15
    trước 15-9-2025 | 2025-09-15
    15.9.25 | 2025-09-15
    15/09/25 | 2025-09-15
    ngày 15/9/2025 | 2025-09-15
    Ngày 15 tháng 9 | 2025-09-15
    15 tháng 9 | 2025-09-15
    ngày 15 tháng chín năm 2025 | 2025-09-15
    đến 15h ngày 15/9/2025 | 2025-09-15
    Trước 17h00' ngày 15/9/2025 | 2025-09-15
    cuối tháng 9 năm 2025 | 2025-09-30
    cuối T9/2025 | 2025-09-30
    hết tháng 9/2025 | 2025-09-30
    hết năm 2025 | 2025-12-31
    đến hết năm 2025 | 2025-12-31
    đến cuối năm 2025 | 2025-12-31
    đến năm 2026 | 2026-12-31
    trước cuối tháng 9/2025 | 2025-09-30
    trước hết quý III/2025 | 2025-09-30
    trước quý III | 2025-06-30
    giữa quý III/2025 | 2025-08-15
    giữa tháng 9 | 2025-09-15
    đầu quý III | -
    đầu tháng 9/2025 | -
    khoảng tháng 9/2025 | -
    nửa đầu quý III/2025 | 2025-08-15
    nửa cuối quý III/2025 | 2025-09-30
    nửa đầu năm | 2025-06-30
    06 tháng cuối năm | 2025-12-31
    6 tháng đầu năm 2025, 6 tháng cuối năm 2025 | 2025-12-31
    03 tháng đầu năm 2025 | 2025-03-31
    9 tháng đầu năm | 2025-09-30
    Quý 1/2025 | 2025-03-31
    QII/2025 | 2025-06-30
    Q.II/2025 | 2025-06-30
    Quý II - 2025 | 2025-06-30
    Quý II năm 2025. | 2025-06-30
    Quý II; | 2025-06-30
    (Quý II/2025) | 2025-06-30
    Quý IV/2025-Quý I/2026 | 2026-03-31
    Quý III - IV/2025 | 2025-12-31
    Quý 3-4/2025 | 2025-12-31
    T5-T6 | 2025-06-30
    T.6/2025 | 2025-06-30
    Th6/2025 | 2025-06-30
    Tháng 5,6 | 2025-06-30
    Tháng 5, tháng 6 và tháng 7 năm 2025 | 2025-07-31
    Tháng 5/2025, 9/2025 | 2025-09-30
    5/2025; 9/2025 | 2025-09-30
    5/2025 - 9/2025 | 2025-09-30
    01/3-30/6 | 2025-06-30
    từ 01 - 30/6/2025 | 2025-06-30
    10-15/6 | 2025-06-15
    từ 25/5 đến 10/6/2025 | 2025-06-10
    từ 20/12/2025 đến 10/01/2026 | 2026-01-10
    31/6/2025 | -
    29/02/2025 | -
    00/6/2025 | -
    Quý 0/2025 | -
    tháng 0 | -
    tháng 13 | -
    Theo Quyết định số 78/QĐ-UBND | -
    Theo hướng dẫn của Sở Nội vụ | -
    theo kế hoạch của tỉnh | -
    Theo thời hạn của UBND tỉnh | -
    Theo Công văn số 581/BNV-CCHC ngày 12/02/2025, trước ngày 15/3/2025 | 2025-03-15
    Thực hiện theo Kế hoạch số 15/KH-UBND ngày 08/01/2025 | -
    Kế hoạch 15/KH-UBND ngày 08/01/2025 | -
    Quý II/2025 theo Kế hoạch số 15/KH-UBND | 2025-06-30
    Mỗi quý một lần | R
    1 quý/lần | R
    quý/lần | R
    tháng 1 lần | R
    1 tháng 1 lần | R
    2 lần/năm | R
    02 lần/tháng | R
    ít nhất 01 lần/năm | R
    6 tháng/lần | R
    06 tháng một lần | R
    6 tháng 1 lần | R
    hai tuần một lần | R
    hằng tuần | R
    thứ Hai hằng tuần | R
    vào thứ Sáu hằng tuần | R
    ngày 20 hằng tháng | R
    Trước ngày 20 hàng tháng | R
    trước ngày 15 của tháng cuối quý | R
    trước ngày 15 tháng cuối mỗi quý | R
    ngày 15 tháng cuối quý | R
    trước ngày 05 tháng sau | -
    hằng tháng, trước ngày 05 của tháng tiếp theo | R
    ngày cuối cùng của tháng | -
    cuối tháng, cuối quý | -
    cuối mỗi tháng | R
    đầu mỗi quý | R
    Mỗi năm 01 lần | R
    Hằng năm | R
    định kỳ hàng năm | R
    định kỳ, đột xuất | R
    Thường xuyên và đột xuất | R
    theo chức năng, nhiệm vụ | -
    liên tục | R
    Cả năm 2025 | 2025-12-31
    Suốt năm 2025 | 2025-12-31
    2025 | 2025-12-31
    Năm học 2025-2026 | -
    giai đoạn 2021-2025 | 2025-12-31
    chưa xác định | -
    từ tháng 4/2025, hoàn thành trước 30/11/2025 | 2025-11-30
    6 tháng cuối năm 2025 | 2025-12-31
    ngay sau khi có văn bản hướng dẫn | -
    quý II – quý III/2025 | 2025-09-30
    trong quý III và IV/2025 | 2025-12-31
    chậm nhất trong tháng 10 | 2025-10-31
    Chậm nhất trong tháng 10/2025 | 2025-10-31
    Bắt đầu từ quý II/2025, hoàn thành trong quý IV/2025 | 2025-12-31
    Từ tháng 3/2025 và hoàn thành trước ngày 31/10/2025 | 2025-10-31
    Từ nay đến hết tháng 6/2025 | 2025-06-30
    Từ nay đến 30/9/2025 | 2025-09-30
    từ nay đến cuối năm 2025 | 2025-12-31
    Ngay sau khi Kế hoạch được ban hành | -
    Sau khi có kết quả thẩm định | -
    khi có hướng dẫn của Bộ Nội vụ | -
    Theo tiến độ của tỉnh | -
    Theo yêu cầu của UBND tỉnh | -
    Hoàn thành trước ngày 20 của tháng cuối quý | R
    Trước ngày 15 tháng cuối mỗi quý | R
    Báo cáo trước ngày 25 hằng tháng | R
    Ngày 10 của tháng đầu quý sau | R
    Tháng 6, tháng 12 hằng năm | R
    Hằng năm, trước ngày 15/12 | R
    Trong quý I và hằng quý | R
    Định kỳ 6 tháng, 1 năm | R
    định kỳ 6 tháng/lần | R
    02 lần/năm | R
    Hàng tháng, bắt đầu từ tháng 3/2025 | R
    Thường xuyên, báo cáo định kỳ hằng quý | R
    Năm 2025 (quý II) | 2025-06-30
    Trong 6 tháng đầu năm và 6 tháng cuối năm 2025 | 2025-12-31
    Tháng 5-6/2025 | 2025-06-30
    Tháng 5 đến tháng 6 năm 2025 | 2025-06-30
    Giữa quý III/2025 | 2025-08-15
    Nửa đầu tháng 11/2025 | 2025-11-15
    Trước tháng 12/2025 | 2025-11-30
    Trước Tết Nguyên đán 2026 | 2026-02-13
    Trong năm 2025 và quý I/2026 | 2026-03-31
    Năm 2025 - 2026 | 2026-12-31
    Quý 4/2025 | 2025-12-31
    Q.III/2025 | 2025-09-30
    quý III.2025 | 2025-09-30
    31.12.2025 | 2025-12-31
    31-12-2025 | 2025-12-31
    Ngày 31 tháng 12 | 2025-12-31
    trước 31/12 | 2025-12-31
    Xong trong tháng 7 | 2025-07-31
    Trình UBND tỉnh trước 15/8/2025 | 2025-08-15
    Tham mưu trong quý II, hoàn thành trong quý III năm 2025 | 2025-09-30
    Quý II: xây dựng; Quý III: triển khai | -
    Dự kiến hoàn thành trong quý III | 2025-09-30
    muộn nhất 20/12/2025 | 2025-12-20
    Không muộn hơn ngày 01/10/2025 | 2025-10-01
    Trước 17h00 ngày 30/6/2025 | 2025-06-30
    Thứ Sáu, ngày 30/5/2025 | 2025-05-30
    tháng 9 hoặc tháng 10/2025 | 2025-10-31
    Kể từ ngày ký đến 31/12/2025 | 2025-12-31
    Từ ngày ban hành Kế hoạch đến 31/12/2025 | 2025-12-31
    Từ ngày ban hành đến hết năm 2025 | 2025-12-31
    Trong thời gian diễn ra cuộc điều tra XHH | -
    Sau 30/6/2025 | -
    10 ngày sau khi có kết quả | -
    trong 15 ngày kể từ ngày ký | -
    Chưa xác định | -
    Đã hoàn thành | -
    Trong nhiệm kỳ | -
    Giai đoạn 2025-2030 | 2030-12-31
    đến năm 2025 | 2025-12-31
    Đến hết Quý III/2025 | 2025-09-30
    Vào cuối tháng 9 năm 2025 | 2025-09-30
    tuần 2 tháng 6/2025 | -
    Trong 02 quý đầu năm | 2025-06-30
    3 quý đầu năm 2025 | 2025-09-30
    Ba tháng cuối năm | 2025-12-31
    Các tháng 3, 6, 9/2025 | 2025-09-30
    từng quý trong năm 2025 | R
    Tất cả các tháng trong năm | R
    liên tục trong năm 2025 | R
    Trong cả năm 2025 | 2025-12-31
    Kết thúc năm 2025 | 2025-12-31
    Trước khi kết thúc năm 2025 | 2025-12-31
    Trước thời điểm chấm điểm Chỉ số CCHC năm 2025 | -
    Quý II/2025 (trước 15/6) | 2025-06-15
    Trước 15/6 và 15/12/2025 | 2025-12-15
    Trình Chủ tịch UBND tỉnh trong quý III | 2025-09-30
    Ban hành kế hoạch trước ngày 15/3/2025 | 2025-03-15
    Gửi báo cáo Sở Nội vụ trước ngày 05/12/2025 | 2025-12-05
    Ban hành Kế hoạch ngày 10/01/2025 | -
    thực hiện Kế hoạch ngày 10/01/2025 | -
    Trước khi hết quý III/2025 | 2025-09-30
    trước khi kết thúc năm | 2025-12-31
    Xây dựng trong quý I, ban hành trong quý II/2025 | 2025-06-30
    Tháng giêng | -
    tháng chạp | -
    Từ ngày ký Kế hoạch này đến hết quý IV/2025 | 2025-12-31
    Hoàn thành việc rà soát trước ngày 30/6/2025 | -
    Hoàn thành 100% trước 30/9/2025 | -
    Năm 2025, trọng tâm là quý III | -
    Tuần đầu tháng 6/2025 | -
    """

  static let typed = """
    2025-06-10 | 30/6/25 | 2025-06-30
    2025-06-10 | ngay 30/6 | 2025-06-30
    2025-06-10 | tới 30/6 | 2025-06-30
    2025-06-10 | đến 30/6 | 2025-06-30
    2025-06-10 | cho đến 30/6 | 2025-06-30
    2025-06-10 | hạn cuối 30/6 | 2025-06-30
    2025-06-10 | hạn: 30/6 | 2025-06-30
    2025-06-10 | trễ nhất 30/6 | 2025-06-30
    2025-06-10 | muộn nhất ngày 30/6 | 2025-06-30
    2025-06-10 | xong ngày 30/6 | 2025-06-30
    2025-06-10 | gửi trước 30/6 | 2025-06-30
    2025-06-10 | báo cáo trước ngày 30/6 | 2025-06-30
    2025-06-10 | +1 tuần | 2025-06-17
    2025-06-10 | +1w | 2025-06-17
    2025-06-10 | +3d | 2025-06-13
    2025-06-10 | +1m | 2025-07-10
    2025-06-10 | +1 quý | 2025-09-10
    2025-06-10 | +1 năm | 2026-06-10
    2025-06-10 | 1 tuần | 2025-06-17
    2025-06-10 | một tuần nữa | 2025-06-17
    2025-06-10 | một tháng | 2025-07-10
    2025-06-10 | 3 tháng | 2025-09-10
    2025-06-10 | 10 ngày | 2025-06-20
    2025-06-10 | mười ngày nữa | 2025-06-20
    2025-06-10 | trong một tuần | 2025-06-17
    2025-06-10 | trong vòng một tháng | 2025-07-10
    2025-06-10 | sau một tuần | 2025-06-17
    2025-06-10 | nội trong tuần | 2025-06-13
    2025-06-10 | trong hôm nay | 2025-06-10
    2025-06-10 | hết hôm nay | 2025-06-10
    2025-06-10 | sáng mai | 2025-06-11
    2025-06-10 | chiều nay | 2025-06-10
    2025-06-10 | tối mai | 2025-06-11
    2025-06-10 | mốt | 2025-06-12
    2025-06-10 | ngày mốt | 2025-06-12
    2025-06-10 | thứ 2 tuần sau | 2025-06-16
    2025-06-10 | thứ 7 | 2025-06-14
    2025-06-10 | thứ bảy | 2025-06-14
    2025-06-10 | chủ nhật tuần này | 2025-06-15
    2025-06-10 | chu nhat | 2025-06-15
    2025-06-10 | t6 tuần sau | 2025-06-20
    2025-06-10 | T2 tuần tới | 2025-06-16
    2025-06-10 | chiều thứ 6 | 2025-06-13
    2025-06-10 | 17h thứ 6 | 2025-06-13
    2025-06-10 | hết thứ sáu | 2025-06-13
    2025-06-10 | trong thứ sáu | 2025-06-13
    2025-06-10 | đến thứ sáu | 2025-06-13
    2025-06-10 | trước thứ hai tuần sau | 2025-06-16
    2025-06-10 | thứ sáu này | 2025-06-13
    2025-06-10 | cuối tuần này | 2025-06-13
    2025-06-10 | cuối tuần tới | 2025-06-20
    2025-06-10 | giữa tuần | 2025-06-11
    2025-06-10 | tuần này | 2025-06-13
    2025-06-10 | tuần tới | 2025-06-20
    2025-06-10 | đầu tuần | refuse
    2025-06-10 | đầu tháng | refuse
    2025-06-10 | đầu năm | refuse
    2025-06-10 | giữa năm | 2025-06-30
    2025-06-10 | giữa quý | refuse
    2025-06-10 | nửa đầu tháng | 2025-06-15
    2025-06-10 | nửa cuối tháng | 2025-06-30
    2025-06-10 | nửa đầu tháng 7 | 2025-07-15
    2025-06-20 | giữa tháng | refuse
    2025-06-10 | tháng 6 | 2025-06-30
    2025-06-10 | tháng sáu | 2025-06-30
    2025-06-10 | thang 7 | 2025-07-31
    2025-06-10 | tháng 7 năm sau | 2026-07-31
    2025-06-10 | 7/2025 | 2025-07-31
    2025-06-10 | tháng 7/25 | 2025-07-31
    2025-06-10 | quý sau | 2025-09-30
    2025-06-10 | quý tới | 2025-09-30
    2025-06-10 | quý III | 2025-09-30
    2025-06-10 | QIII | 2025-09-30
    2025-06-10 | q4/2025 | 2025-12-31
    2025-06-10 | cuối quý sau | 2025-09-30
    2025-06-10 | hết quý | 2025-06-30
    2025-06-10 | hết quý 3 | 2025-09-30
    2025-06-10 | trước quý 3 | 2025-06-30
    2025-06-10 | trước năm 2026 | 2025-12-31
    2025-06-10 | trước tháng 9 | 2025-08-31
    2025-06-10 | đến hết quý 3 | 2025-09-30
    2025-06-10 | cuối năm nay | 2025-12-31
    2025-06-10 | cuối năm sau | 2026-12-31
    2025-06-10 | năm 2026 | 2026-12-31
    2025-06-10 | 2026 | 2026-12-31
    2025-06-10 | trong quý 3 | 2025-09-30
    2025-06-10 | trước Giỗ Tổ | 2026-04-24
    2025-06-10 | sau Quốc khánh | 2025-09-03
    2025-06-10 | trước 30/4 | 2026-04-30
    2025-06-10 | trước lễ 30/4 | 2026-04-29
    2025-06-10 | sau lễ 30/4 | 2026-05-04
    2025-06-10 | sau tết âm lịch | 2026-02-23
    2025-06-10 | ra Tết | 2026-02-23
    2025-06-10 | trước Tết 2027 | 2027-02-03
    2025-06-10 | trước kỳ nghỉ Tết | 2026-02-13
    2025-06-10 | Tết | refuse
    2025-06-10 | sau khi họp | refuse
    2025-06-10 | khi nào xong | refuse
    2025-06-10 | càng sớm càng tốt | refuse
    2025-06-10 | 30/6? | refuse
    2025-06-10 | 30/13 | refuse
    2025-06-10 | 32/1 | refuse
    2025-06-10 | thứ 8 | refuse
    2025-06-10 | quý 0 | refuse
    2025-06-10 | abc | refuse
    2025-06-10 | -5 | refuse
    2025-06-10 | hàng tuần | R
    2025-06-10 | mỗi tháng | R
    2025-06-10 | định kỳ hằng quý | R
    2025-06-10 | cuối mỗi tháng | R
    2025-06-10 | t6 hằng tuần | R
    2026-02-10 | trước Tết | 2026-02-13
    2026-02-13 | trước Tết | 2026-02-13
    2026-02-16 | sau Tết | 2026-02-23
    2025-12-31 | +1 ngày làm việc | 2026-01-05
    2026-01-01 | +1 ngày làm việc | 2026-01-05
    2026-08-21 | +1 ngày làm việc | 2026-08-22
    2027-02-03 | +1 ngày làm việc | 2027-02-11
    2024-02-29 | +1 năm | 2025-02-28
    2025-02-28 | cuối tháng | 2025-02-28
    2025-02-28 | hết quý | 2025-03-31
    2025-06-15 | cuối tuần | 2025-06-20
    2025-06-13 | trong tuần | 2025-06-13
    2025-06-13 | thứ sáu tuần này | 2025-06-13
    2025-06-10 | 30/06/2025 | 2025-06-30
    2025-06-10 | 3006 | refuse
    2025-06-10 | 300625 | refuse
    2025-06-10 | hết tháng 6 | 2025-06-30
    2025-06-10 | cuối tháng 6 | 2025-06-30
    2025-06-10 | cuối t6 | 2025-06-30
    2025-06-10 | t9/2025 | 2025-09-30
    2025-06-10 | tháng 9/2025 | 2025-09-30
    2025-06-10 | t7 | 2025-06-14
    2025-06-10 | trong t6 | 2025-06-30
    2025-06-10 | cuối quý 3 | 2025-09-30
    2025-06-10 | het quy 3 | 2025-09-30
    2025-06-10 | cuoi quy | 2025-06-30
    2025-06-10 | quy 4 | 2025-12-31
    2025-06-10 | thu 6 | 2025-06-13
    2025-06-10 | thứ 6 tuần sau | 2025-06-20
    2025-06-10 | thu sau tuan toi | 2025-06-20
    2025-06-10 | 2 tuần nữa | 2025-06-24
    2025-06-10 | nửa tháng | 2025-06-25
    2025-06-10 | +10 | 2025-06-20
    2025-06-10 | +2w | 2025-06-24
    2025-06-10 | +1q | 2025-09-10
    2025-06-10 | hôm qua | 2025-06-09
    2025-06-10 | 31/12 năm sau | 2026-12-31
    2025-06-10 | quý 1 năm sau | 2026-03-31
    2025-06-10 | quý 1/2026 | 2026-03-31
    2025-06-10 | trước 15/6 | 2025-06-15
    2025-06-10 | sau 15/6 | refuse
    2025-06-10 | từ 15/6 | refuse
    2025-06-10 | 15-30/6 | 2025-06-30
    2025-06-10 | 1/6 | 2025-06-01
    2025-06-10 | 1/5 | 2026-05-01
    2025-06-10 | trước khi nghỉ Tết | refuse
    2025-06-10 | sau giao ban | refuse
    2025-06-10 | giao ban tới | refuse
    2025-06-10 | trước giao ban tháng 7 | refuse
    2025-06-10 | ngày 5 tháng sau | 2025-07-05
    2025-06-10 | 05 tháng 7 | 2025-07-05
    2025-06-10 | chiều thứ sáu | 2025-06-13
    2025-06-10 | 17h thứ sáu | 2025-06-13
    2025-06-10 | trước 17h ngày 13/6 | 2025-06-13
    2025-06-10 | thứ sáu 13/6 | 2025-06-13
    2025-06-10 | thứ năm 13/6 | refuse
    2025-06-10 | trong tuần | 2025-06-13
    2025-06-10 | trong quý | 2025-06-30
    2025-06-10 | trong quý này | 2025-06-30
    2025-06-10 | trong 2 ngày | 2025-06-12
    2025-06-10 | 10 ngày tới | 2025-06-20
    2025-06-10 | 5 ngày làm việc | 2025-06-17
    2025-06-10 | 5 ngày làm việc nữa | 2025-06-17
    2025-06-10 | trong 5 ngày làm việc | 2025-06-17
    2025-06-10 | hằng quý | R
    2025-06-10 | thứ hai hằng tuần | R
    2025-06-10 | mỗi quý 01 sản phẩm | R
    2025-06-10 | mỗi tuần | R
    2025-06-10 | sau 2/9 | refuse
    2025-06-10 | lễ | refuse
    2025-06-10 | hết tháng này | 2025-06-30
    2025-06-10 | hết tuần sau | 2025-06-20
    2025-06-10 | 20250630 | refuse
    2025-06-10 | 30 tháng sáu | 2025-06-30
    2025-06-10 | tháng tư | 2026-04-30
    2025-06-10 | tháng chạp | refuse
    2025-06-10 | trong tháng tới | 2025-07-31
    2025-06-10 | cuối tháng tới | 2025-07-31
    """
}
