import type { DonePage, ErrorPage, RefusedPage } from "../page.ts";
import { Frame } from "../parts/frame.tsx";

/** What was just done. */
export function DonePart({ page }: { readonly page: DonePage }) {
  return (
    <Frame step="Đã xong" heading={page.message}>
      {page.details.map((detail) => (
        <p>{detail}</p>
      ))}
      {page.links.length === 0 ? null : (
        <ul class="links">
          {page.links.map(({ label, url }) => (
            <li>
              <a href={url} target="_blank" rel="noopener noreferrer">
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p class="hint">Đồng chí có thể đóng trang này.</p>
    </Frame>
  );
}

const HEADINGS: Readonly<Record<string, string>> = {
  stale: "Hồ sơ đã thay đổi",
  "wrong-state": "Hồ sơ không còn ở bước này",
  expired: "Liên kết đã hết hạn",
  "not-approver": "Liên kết không dành cho đồng chí",
  "bad-link": "Liên kết không đúng",
  "no-cycle": "Chưa mở kỳ đánh giá",
};

/** The link cannot be used. The refusal's own message says what was found and what to do. */
export function RefusedPart({ page }: { readonly page: RefusedPage }) {
  return (
    <Frame step="Chưa có gì được ghi" heading={HEADINGS[page.code] ?? "Chưa thực hiện được"}>
      <p>{page.message}</p>
    </Frame>
  );
}

/** Several Google logins in one browser break links: how to get through all the same. */
export function LoginsPart() {
  return (
    <Frame step="Hướng dẫn" heading="Không mở được liên kết?">
      <p>
        Khi trình duyệt đang đăng nhập nhiều tài khoản Google cùng lúc, Google có thể báo “Rất tiếc, không thể
        mở tệp này” dù liên kết vẫn đúng. Đồng chí làm theo một trong các cách sau:
      </p>
      <ol class="steps">
        <li>
          Mở liên kết trong cửa sổ riêng tư: trên Chrome chọn “Cửa sổ ẩn danh mới”, trên Safari chọn “Tab
          riêng tư mới”, rồi dán địa chỉ trong thư vào.
        </li>
        <li>
          Hoặc đăng xuất các tài khoản Google khác, chỉ giữ lại một tài khoản, rồi bấm lại nút trong thư.
        </li>
        <li>
          Nếu đang đọc thư trong Zalo hoặc Facebook: bấm dấu ba chấm, chọn “Mở bằng trình duyệt”, rồi bấm lại
          nút.
        </li>
      </ol>
      <p>
        Trang này không cần đăng nhập Google: liên kết trong thư là đủ. Nếu vẫn không mở được, đề nghị đồng
        chí báo Văn phòng.
      </p>
    </Frame>
  );
}

/** Something broke on our side. */
export function ErrorPart({ page }: { readonly page: ErrorPage }) {
  return (
    <Frame step="Có lỗi" heading="Chưa mở được trang">
      <p>{page.message}</p>
      <p>
        Chưa có gì bị mất. Đề nghị đồng chí đợi ít phút rồi mở lại liên kết trong thư; nếu vẫn lỗi, báo Văn
        phòng
        {page.reference === "" ? "." : ` kèm mã lỗi ${page.reference}.`}
      </p>
    </Frame>
  );
}
