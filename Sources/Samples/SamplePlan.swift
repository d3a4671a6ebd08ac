import PlanImport
import PlanModel

/// The sample: a short plan with the facts of a real one (codes, criteria, points, units, decision) and causes and
/// remedies in words of its own. It goes through the plan reader like any other text.
public enum SamplePlan {
  /// The draft of the sample.
  public static var draft: PlanDraft {
    do {
      return try PlanReader().read(text: text)
    } catch {
      preconditionFailure("the sample is a plan: \(error)")
    }
  }

  /// The text of the sample, hard-wrapped as it would come from a PDF.
  public static let text = """
    KẾ HOẠCH
    Khắc phục những tồn tại, hạn chế trong xác định Chỉ số CCHC năm 2024
    và nâng cao Chỉ số CCHC năm 2025 của Sở Ngoại vụ

    Thực hiện Quyết định số 78/QĐ-UBND ngày 08/01/2025 của Chủ tịch UBND tỉnh
    về việc công bố Chỉ số cải cách hành chính trên địa bàn tỉnh Lạng Sơn năm 2024,
    Sở Ngoại vụ xây dựng kế hoạch như sau:

    I. MỤC ĐÍCH, YÊU CẦU
    Khắc phục các tiêu chí chưa đạt điểm tối đa, phân công rõ đơn vị và thời hạn.

    II. NHIỆM VỤ VÀ GIẢI PHÁP
    Kết quả Chỉ số CCHC năm 2023 của Sở Ngoại vụ đạt 91,89%, xếp hạng 07/20 các sở,
    ban, ngành của tỉnh. Sở đề ra các nhiệm vụ, giải pháp sau:

    1. Đối với các nội dung Chỉ số cải cách hành chính cấp Sở:

    1.1. Đối với tiêu chí 1.5 Công tác tuyên truyền CCHC: Sở Ngoại vụ được 0.5/2 điểm.

    - Nguyên nhân: Tuyên truyền còn đơn điệu, chủ yếu lồng ghép trong họp giao ban và trên
    trang thông tin điện tử; chưa dùng hình thức nào khác như cuộc thi, video ngắn hay tờ gấp.

    - Giải pháp khắc phục: Làm mới cách đưa tin, mỗi quý có ít nhất một sản phẩm tuyên truyền
    bằng hình thức mới; tăng số lượng và chất lượng tin, bài về CCHC.

    - Đơn vị chủ trì: Văn phòng Sở;

    - Đơn vị phối hợp: Trung tâm Thông tin và Dịch vụ đối ngoại;Thanh tra Sở và các phòng
    chuyên môn.

    - Thời gian thực hiện: trong năm 2025.

    1.2. Đối với tiêu chí 1.6: Đổi mới, sáng tạo trong triển khai nhiệm vụ Cải cách hành chính:
    Sở Ngoại vụ được 0/3 điểm.

    - Nguyên nhân: Trong năm chưa có sáng kiến nào về CCHC được công nhận; công chức chưa dành
    thời gian nghiên cứu, đề xuất cách làm mới.

    - Giải pháp khắc phục: Phát động đăng ký sáng kiến CCHC từ đầu năm, gắn kết quả với xếp loại
    của từng đơn vị.

    - Đơn vị chủ trì: Văn phòng Sở;

    - Đơn vị phối hợp: Các đơn vị thuộc Sở

    2. Đối với các nội dung Cải cách hành chính:

    Đối với tiêu chí 3.3.2: Xây dựng hồ sơ trình phê duyệt nhóm TTHC liên thông trong phạm vi
    ngành, lĩnh vực quản lý: Sở Ngoại vụ được 0/1.5 điểm

    - Nguyên nhân: Bốn thủ tục của Sở chưa đủ điều kiện thực hiện liên thông. Phòng chuyên môn
    (LSHTQT) chưa làm hết trách nhiệm của đơn vị đầu mối về giải quyết TTHC.

    - Giải pháp khắc phục: Giao việc cụ thể và kiểm tra hằng tháng đơn vị đầu mối; tiếp tục theo
    dõi trả lời của Bộ Ngoại giao về kiến nghị của địa phương.

    - Đơn vị chủ trì: Văn phòng Sở;

    - Đơn vị phối hợp: Phòng Lãnh sự - Hợp tác quốc tế.

    III. TỔ CHỨC THỰC HIỆN

    1. Văn phòng Sở
    Đôn đốc các đơn vị thực hiện kế hoạch, tổng hợp kết quả vào báo cáo CCHC định kỳ.

    2. Các phòng, đơn vị thuộc Sở
    Triển khai kế hoạch đến từng công chức, viên chức, người lao động.
    Báo cáo kết quả tại các kỳ giao ban hằng tháng của Sở.

    Nơi nhận:
    - Sở Nội vụ;
    - Lãnh đạo Sở;
    - Các phòng CM, NV;
    - Trung tâm TTDVĐN;
    - Lưu: VT, VP.
    """
}
